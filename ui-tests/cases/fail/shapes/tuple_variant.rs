//! A variant that holds a value.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Owner {
    Nobody,
    User(String),
}

fn main() {}
