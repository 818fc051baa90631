//! A variant that holds fields.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Owner {
    Nobody,
    User { id: String },
}

fn main() {}
