//! A mistake in an enum that is used afterwards.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[api(unknwon)]
    Other(String),
}

#[derive(ApiModel)]
struct Account {
    categories: Vec<Category>,
}

fn main() {
    let _ = Account::builder().categories([Category::Ats]).build();
}
