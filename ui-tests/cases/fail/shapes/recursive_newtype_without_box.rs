//! A newtype that holds itself.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Node(Option<Node>);

fn main() {}
