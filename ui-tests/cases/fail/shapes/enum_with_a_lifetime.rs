//! A string enum that borrows.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category<'a> {
    Ats,
    #[api(unknown)]
    Other(&'a str),
}

fn main() {}
