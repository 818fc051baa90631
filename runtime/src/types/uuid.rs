//! `Uuid`, as a string in every format: in the hyphenated form, which is the only one that JSON Schema calls a UUID.

use alloc::string::ToString;

use uuid::Uuid;
use uuid::fmt::Hyphenated;

use super::formatted::formatted;
use crate::model::Ty;

formatted! {
    Uuid: Ty::Format("uuid"), "a UUID",
        |text| text.parse::<Hyphenated>().ok().map(Hyphenated::into_uuid),
        |value| Some(value.to_string());
}
