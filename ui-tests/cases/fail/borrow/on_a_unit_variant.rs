//! `borrow` on a variant that holds nothing.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Owner<'a> {
    #[serde(borrow)]
    Nobody,
    User(&'a str),
}

fn main() {}
