//! `borrow` on a variant whose fields have names.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Owner<'a> {
    Nobody,
    #[serde(borrow)]
    User { id: &'a str },
}

fn main() {}
