"""Letters of authorization and other files of port-ins and import orders.

The body of an upload is the file itself, with the file's own content type; the service chooses the name.
"""

from __future__ import annotations

from aiobandwidth import models as m

from ..routing import Call, Refused, Reply, Routes, empty, xml
from ..state import OrderRecord, StoredFile
from ..views import find_order
from .port_ins import document_came

routes = Routes()

LARGEST = 3 * 1024 * 1024
_TYPES = ("LOA", "INVOICE", "CSR", "OTHER")
_ENDINGS = {
    "application/pdf": "pdf",
    "text/plain": "txt",
    "text/csv": "csv",
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/tiff": "tiff",
    "application/msword": "doc",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.ms-excel": "xls",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
}


def _owner(call: Call) -> OrderRecord:
    if "portInId" in call.params:
        return find_order(call, "portins", "portInId")
    if "bulkPortInId" in call.params:
        return find_order(call, "bulkPortins", "bulkPortInId", code="7200")
    return find_order(call, "importTnOrders")


def _file(call: Call) -> StoredFile:
    found = _owner(call).files.get(call.params["fileId"])
    if found is None:
        raise Refused(404)
    return found


def _content(call: Call) -> tuple[bytes, str, str]:
    """Content, content type and file ending of an upload."""
    content_type = call.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    ending = _ENDINGS.get(content_type)
    if ending is None:
        raise Refused(400, "7489", f"Files of the type '{content_type}' are not taken")
    if not call.body:
        raise Refused(400, "7488", "The file is empty")
    if len(call.body) > LARGEST:
        raise Refused(400, "7490", "The file is larger than 3 MB")
    return call.body, content_type, ending


def _document_type(call: Call) -> str:
    """What the file is; stated in the query or in a header, which must not contradict each other."""
    asked, header = call.param("documentType"), call.headers.get("documentType")
    if asked is not None and header is not None and asked.upper() != header.upper():
        raise Refused(409, "7491", "documentType differs between query and header")
    value = (asked or header or "LOA").upper()
    if value not in _TYPES:
        raise Refused(400, "7492", f"documentType '{value}' is not one of {', '.join(_TYPES)}")
    return value


def _uploaded(order: OrderRecord, name: str) -> m.FileUploadResponse:
    text = f"LOA file uploaded successfully for order {order.id}"
    return m.FileUploadResponse(filename=name, result_code="0", result_message=text)


@routes.serve(
    "port_ins.add_port_in_loa", "import_tn_orders.add_import_tn_order_loa", "bulk_port_ins.add_bulk_port_in_loa"
)
def upload(call: Call) -> Reply:
    order = _owner(call)
    document_type = _document_type(call)
    content, content_type, ending = _content(call)
    if order.kind != "importTnOrders" and order.finished is not None:
        raise Refused(409, "7304", "The order is already complete and cannot be modified or cancelled")
    name = f"{order.id}-{int(call.world.clock.time() * 1000) + len(order.files)}.{ending}"
    order.files[name] = StoredFile(name, content, content_type, document_type)
    call.world.record(call, "file", order=order)
    if order.kind == "portins":
        document_came(call.world, order)
    return xml(_uploaded(order, name), 201, location=call.here(name))


@routes.serve(
    "port_ins.list_port_in_loas", "import_tn_orders.list_import_tn_order_loas", "bulk_port_ins.list_bulk_port_in_loas"
)
def list_files(call: Call) -> Reply:
    """The files of an order: names, or with ``metadata`` what is known of each."""
    files = list(_owner(call).files.values())
    reply = m.FileListResponse(
        file_count=len(files), result_code="0", result_message="LOA file list successfully returned"
    )
    if call.flag("metadata"):
        reply.file_data = [m.FileData(file_name=file.name, file_meta_data=_meta(file)) for file in files]
    else:
        reply.file_names = [file.name for file in files]
    return xml(reply)


def _meta(file: StoredFile) -> m.FileMetaData:
    return m.FileMetaData(document_name=file.document_name, document_type=file.document_type)


@routes.serve("port_ins.get_port_in_loa", "import_tn_orders.get_import_tn_order_loa")
def download(call: Call) -> Reply:
    file = _file(call)
    return Reply(body=file.content, content_type=file.content_type)


@routes.serve("port_ins.replace_port_in_loa", "import_tn_orders.replace_import_tn_order_loa")
def replace(call: Call) -> Reply:
    file = _file(call)
    file.content, file.content_type, _ = _content(call)
    call.world.record(call, "file-replaced", order=_owner(call))
    return xml(_uploaded(_owner(call), file.name))


@routes.serve("port_ins.delete_port_in_loa", "import_tn_orders.delete_import_tn_order_loa")
def delete(call: Call) -> Reply:
    del _owner(call).files[_file(call).name]
    call.world.record(call, "file-deleted", order=_owner(call))
    return empty()


@routes.serve("port_ins.get_port_in_loa_metadata", "import_tn_orders.get_import_tn_order_loa_metadata")
def get_metadata(call: Call) -> Reply:
    file = _file(call)
    if file.document_type is None:
        raise Refused(404)
    return xml(_meta(file))


@routes.serve("port_ins.update_port_in_loa_metadata", "import_tn_orders.update_import_tn_order_loa_metadata")
def update_metadata(call: Call) -> Reply:
    """Set name and type of a file; import orders answer with what was set."""
    file, change = _file(call), call.read(m.FileMetaData)
    kind = str(change.document_type or "").upper()
    if kind not in _TYPES:
        raise Refused(400, "7492", f"documentType '{kind}' is not one of {', '.join(_TYPES)}")
    file.document_type, file.document_name = kind, change.document_name
    call.world.record(call, "file-metadata", order=_owner(call))
    return empty() if "portInId" in call.params else xml(_meta(file))


@routes.serve("port_ins.delete_port_in_loa_metadata", "import_tn_orders.delete_import_tn_order_loa_metadata")
def delete_metadata(call: Call) -> Reply:
    file = _file(call)
    if file.document_type is None:
        raise Refused(404)
    file.document_type = file.document_name = None
    call.world.record(call, "file-metadata-deleted", order=_owner(call))
    return empty()
