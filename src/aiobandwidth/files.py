"""placeholder"""
from typing import Any
Upload = Any
class Download: ...
