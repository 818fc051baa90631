//! `borrow` on a type without a lifetime.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(borrow)]
    id: String,
}

fn main() {}
