//! A mistake in a type that other models hold.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(secert)]
    id: String,
}

#[derive(ApiModel)]
struct Page {
    items: Vec<Account>,
    first: Option<Account>,
}

fn main() {
    let _ = Page::from_json("{}");
}
