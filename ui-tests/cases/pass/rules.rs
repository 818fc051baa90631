//! Every rule, without the prelude.
#![no_implicit_prelude]
#![deny(warnings)]

use ::api_model::{ApiModel, Violation};
use ::std::collections::BTreeMap;
use ::std::option::Option;
use ::std::result::Result::{self, Ok};
use ::std::string::String;
use ::std::vec::Vec;

#[derive(ApiModel, Clone)]
#[api(check = whole, check = Self::again)]
struct Account<T> {
    #[api(min_length = 2, max_length = 4, pattern = "^[a-z]+$", custom = text, custom = functions::text)]
    #[api(default = "abc", example = "ab", format = "slug")]
    name: String,
    #[api(minimum = -0.5, exclusive_maximum = 1e3, multiple_of = 0.5)]
    number: Option<f64>,
    #[api(exclusive_minimum = -1, maximum = 0x10, multiple_of = 1_0)]
    whole: Option<Option<i128>>,
    #[api(min_items = 1, max_items = 2, unique_items, items(items(minimum = 1)))]
    all: Vec<Vec<T>>,
    #[api(min_properties = 0, max_properties = 2, keys(pattern = "^x"), values(max_length = 1))]
    map: BTreeMap<String, Option<String>>,
    kind: Kind,
}

#[derive(ApiModel, Clone)]
enum Kind {
    Value(#[api(max_length = 1)] String),
    Items(#[api(maximum = 1)] u8, #[api(minimum = 1)] u8),
    Fields {
        #[api(required, min_items = 1)]
        r#type: Option<Vec<Kind>>,
    },
}

mod functions {
    use ::std::result::Result::{self, Ok};

    pub fn text(_: &str) -> Result<(), &'static str> {
        Ok(())
    }
}

fn text(_: &::std::string::String) -> Result<(), ::std::fmt::Error> {
    Ok(())
}

fn whole<T>(_: &Account<T>) -> Result<(), Violation> {
    Ok(())
}

impl<T> Account<T> {
    fn again(&self) -> Result<(), Violation> {
        Ok(())
    }
}

fn main() {
    let account: Result<Account<u8>, _> = Account::builder().all([[1]]).map([]).kind(Kind::Items(1, 1)).build();
    ::std::assert!(account.is_ok());
    let kind = Kind::Fields { r#type: Option::Some(::std::vec![Kind::Value(String::new())]) };
    ::std::assert!(kind.validate().is_ok());
}
