//! A field beside a secret that cannot be shown.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
}

#[derive(ApiModel)]
struct Token {
    category: Category,
    #[api(secret)]
    token: String,
}

fn main() {}
