//! Structs without field names.

use std::marker::PhantomData;

use api_model::ApiModel;

/// An id.
#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(title = "Account id")]
struct AccountId(#[api(format = "uuid", example = "0")] String);

#[derive(ApiModel)]
struct Token(#[api(secret)] String);

#[derive(ApiModel)]
struct Range<T>(T, #[serde(default)] Option<T>, #[serde(skip)] u8, #[api(default = 5)] u8);

#[derive(ApiModel, Default)]
#[serde(default)]
struct Defaulted(u8, String);

#[derive(ApiModel)]
struct Empty();

#[derive(ApiModel)]
struct Unit;

#[derive(ApiModel)]
struct Braces {}

#[derive(ApiModel)]
#[serde(transparent)]
struct Typed<T> {
    value: String,
    #[serde(skip)]
    ty: PhantomData<T>,
}

#[derive(ApiModel)]
#[serde(transparent)]
struct Lent<'a>(#[serde(borrow)] &'a str, PhantomData<u8>);

#[derive(ApiModel)]
#[serde(rename = "Tree", expecting = "a tree")]
struct Tree(Vec<Tree>);

fn main() {
    let _ = AccountId::from_json("\"a\"").map(|id| id.to_json());
    let _ = format!("{:?}", Token(String::new()));
    let _ = Range::<u8>::from_json("[1,2]").map(|range| range.to_json());
    let _ = (Unit.to_json(), Empty().to_json(), Tree(Vec::new()).to_json());
    let _ = api_model::json::from_str::<Lent<'_>>("\"a\"").map(|lent| lent.0.len());
    let _ = Typed::<u8>::from_json("\"a\"").map(|typed| (typed.value, typed.ty));
    let _ = Braces::from_json("{}").is_ok() && Defaulted::from_json("[]").is_ok();
}
