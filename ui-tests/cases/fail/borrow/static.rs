//! `borrow` on what is never borrowed from the input.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(borrow)]
    id: std::borrow::Cow<'static, str>,
}

fn main() {}
