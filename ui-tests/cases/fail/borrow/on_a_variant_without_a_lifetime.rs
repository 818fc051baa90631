//! `borrow` on a variant whose value has no lifetime.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Owner {
    Nobody,
    #[serde(borrow)]
    User(String),
}

fn main() {}
