//! `Url`, as a string in every format.

use alloc::string::ToString;

use url::Url;

use super::formatted::formatted;
use crate::model::Ty;

formatted! {
    Url: Ty::Format("uri"), "a URL",
        |text| Self::parse(text).ok(),
        |value| Some(value.to_string());
}
