//! `borrow` of a lifetime that the type has not.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account<'a> {
    #[serde(borrow = "'b")]
    id: std::borrow::Cow<'a, str>,
}

fn main() {}
