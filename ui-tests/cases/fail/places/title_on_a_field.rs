//! `title` on a field.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(title = "The id")]
    id: String,
}

fn main() {}
