//! Variants with a type that is none of ours.

use api_model::ApiModel;

struct Raw;

#[derive(ApiModel)]
enum Owner {
    User(Raw),
    Nobody,
}

fn main() {}
