"""Group ``compliance_documents``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Body, DeclaredReply, Operation, Param, Part

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.json_compliance import (
        ComplianceDocumentInput,
        ComplianceDocumentReply,
        ComplianceDocumentUpdate,
    )
    from aiobandwidth.files import Download, Upload

CREATE_COMPLIANCE_DOCUMENT: Operation[ComplianceDocumentReply] = Operation(
    id="createComplianceDocument",
    group="compliance_documents",
    name="create_compliance_document",
    method="POST",
    paths={"v2": "/accounts/{accountId}/compliance/documents"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(
        media="multipart",
        parts=(
            Part(name="metadata", wire="metadata", message="ComplianceDocumentInput"),
            Part(
                name="file",
                wire="file",
                types=(
                    "application/pdf",
                    "image/jpeg",
                    "image/jpg",
                    "image/png",
                    "application/msword",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                ),
            ),
        ),
    ),
    replies=(
        DeclaredReply(status=201, media="json", message="ComplianceDocumentReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="GatewayError"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
)

GET_COMPLIANCE_DOCUMENT: Operation[ComplianceDocumentReply] = Operation(
    id="getComplianceDocument",
    group="compliance_documents",
    name="get_compliance_document",
    method="GET",
    paths={"v2": "/accounts/{accountId}/compliance/documents/{documentId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="document_id", wire="documentId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="json", message="ComplianceDocumentReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="GatewayError"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
)

GET_COMPLIANCE_DOCUMENT_FILE: Operation[bytes] = Operation(
    id="getComplianceDocumentFile",
    group="compliance_documents",
    name="get_compliance_document_file",
    method="GET",
    paths={"v2": "/accounts/{accountId}/compliance/documents/{documentId}/fileContent"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="document_id", wire="documentId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="bytes"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="GatewayError"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
)

UPDATE_COMPLIANCE_DOCUMENT: Operation[ComplianceDocumentReply] = Operation(
    id="updateComplianceDocument",
    group="compliance_documents",
    name="update_compliance_document",
    method="PATCH",
    paths={"v2": "/accounts/{accountId}/compliance/documents/{documentId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="document_id", wire="documentId", place="path", required=True),
    ),
    body=Body(
        media="multipart",
        parts=(
            Part(name="metadata", wire="metadata", message="ComplianceDocumentUpdate"),
            Part(
                name="file",
                wire="file",
                types=(
                    "application/pdf",
                    "image/jpeg",
                    "image/jpg",
                    "image/png",
                    "application/msword",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                ),
            ),
        ),
    ),
    replies=(
        DeclaredReply(status=200, media="json", message="ComplianceDocumentReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="GatewayError"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    read_by="compliance_documents.get_compliance_document",
)


class ComplianceDocumentsGroup(Group):
    """Documents that prove what a country demands, in JSON, v2 only."""

    __slots__ = ()

    async def create_compliance_document(
        self,
        *,
        metadata: ComplianceDocumentInput | None = None,
        file: Upload | None = None,
        content_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ComplianceDocumentReply:
        """Uploads a document with its metadata.

        Takes pdf, jpeg, png, doc and docx of 5 MB at most. A document belongs to one requirements package only.

        ``POST /accounts/{accountId}/compliance/documents`` (v2).

        Args:
            metadata: The message that goes with it.
            file: The file (one of application/pdf, image/jpeg, image/jpg, image/png, application/msword,
                application/vnd.openxmlformats-officedocument.wordprocessingml.document).
            content_type: Media type of the file, such as ``application/pdf``; by default told from its name.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.compliance_documents.create_compliance_document(
                metadata=ComplianceDocumentInput(...),
                file=Path("document.pdf"),
            )
        """
        return await self._perform(
            CREATE_COMPLIANCE_DOCUMENT,
            options,
            body={"metadata": metadata, "file": file},
            content_type=content_type,
        )

    async def get_compliance_document(
        self,
        document_id: str,
        **options: Unpack[CallOptions],
    ) -> ComplianceDocumentReply:
        """Reads the metadata of a document.

        ``GET /accounts/{accountId}/compliance/documents/{documentId}`` (v2).

        Args:
            document_id: Id of the compliance document.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.compliance_documents.get_compliance_document("document_id")
        """
        return await self._perform(GET_COMPLIANCE_DOCUMENT, options, document_id=document_id)

    def get_compliance_document_file(self, document_id: str, **options: Unpack[CallOptions]) -> Download:
        """Reads the file of a document.

        Fails where the metadata says that there is no file.

        ``GET /accounts/{accountId}/compliance/documents/{documentId}/fileContent`` (v2).

        Args:
            document_id: Id of the compliance document.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            await client.compliance_documents.get_compliance_document_file("document_id").save("file")
        """
        return self._download(GET_COMPLIANCE_DOCUMENT_FILE, options, document_id=document_id)

    async def update_compliance_document(
        self,
        document_id: str,
        *,
        metadata: ComplianceDocumentUpdate | None = None,
        file: Upload | None = None,
        content_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ComplianceDocumentReply:
        """Changes the metadata of a document, its file or both.

        Possible while the document is a draft and after its verification has failed.

        ``PATCH /accounts/{accountId}/compliance/documents/{documentId}`` (v2).

        Args:
            document_id: Id of the compliance document.
            metadata: The message that goes with it.
            file: The file (one of application/pdf, image/jpeg, image/jpg, image/png, application/msword,
                application/vnd.openxmlformats-officedocument.wordprocessingml.document).
            content_type: Media type of the file, such as ``application/pdf``; by default told from its name.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.compliance_documents.update_compliance_document(
                "document_id",
                metadata=ComplianceDocumentUpdate(...),
                file=Path("document.pdf"),
            )
        """
        return await self._perform(
            UPDATE_COMPLIANCE_DOCUMENT,
            options,
            body={"metadata": metadata, "file": file},
            content_type=content_type,
            document_id=document_id,
        )
