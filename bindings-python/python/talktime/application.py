# Do not edit: written by `cargo xtask mirrors`.
"""The names of `application`."""

from ._model import (
    FilledForm,
    FormAnswer,
    FormFault,
    FormValue,
    FormValueAddress,
    FormValueBirthDate,
    FormValueChoice,
    FormValueDate,
    FormValueDocument,
    FormValueEmail,
    FormValueMoney,
    FormValueName,
    FormValueNumber,
    FormValuePhone,
    FormValueText,
    FormValueTime,
    FormValueYesNo,
    FormVerdict,
)

__all__ = [
    "FilledForm",
    "FormAnswer",
    "FormFault",
    "FormValue",
    "FormValueAddress",
    "FormValueBirthDate",
    "FormValueChoice",
    "FormValueDate",
    "FormValueDocument",
    "FormValueEmail",
    "FormValueMoney",
    "FormValueName",
    "FormValueNumber",
    "FormValuePhone",
    "FormValueText",
    "FormValueTime",
    "FormValueYesNo",
    "FormVerdict",
]
