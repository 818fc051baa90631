//! `title` without its text.

use api_model::ApiModel;

#[derive(ApiModel)]
#[api(title)]
struct Account {
    id: String,
}

fn main() {}
