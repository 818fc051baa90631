//! A type that holds itself.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Node {
    id: String,
    next: Option<Node>,
}

fn main() {}
