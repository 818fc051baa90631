//! What the prelude names, named otherwise.
#![allow(non_camel_case_types, non_upper_case_globals, unused_macros)]

use api_model::ApiModel;

struct Option;
struct Result;
struct String;
struct Vec;
struct Box;
struct Some;
struct Ok;
struct Err;
struct None;
struct str;
struct u8;
trait Default {}
trait Into {}
trait Iterator {}
trait IntoIterator {}
trait Serialize {}
trait Deserialize {}
trait Debug {}
trait Clone {}
mod core {}
mod std {}
mod alloc {}
mod serde {}
macro_rules! concat {
    () => {};
}
macro_rules! stringify {
    () => {};
}

#[derive(ApiModel)]
struct Account {
    id: ::std::string::String,
    label: ::std::option::Option<::std::string::String>,
    categories: ::std::vec::Vec<Category>,
    #[serde(default)]
    count: u32,
    #[api(default = "en")]
    language: ::std::string::String,
    #[api(secret)]
    token: ::std::option::Option<::std::option::Option<::std::string::String>>,
}

#[derive(ApiModel, ::std::fmt::Debug)]
enum Category {
    Ats,
    #[api(unknown)]
    Other(::std::string::String),
}

fn main() {
    let account = Account::builder().id("acc_1").categories([Category::Ats]).label("HR").build();
    ::std::assert_eq!(account.id, "acc_1");
    let _ = Account::draft().maybe_label(::std::option::Option::None).token_null().build();
}
