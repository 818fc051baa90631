//! An enum that holds itself.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Filter {
    All,
    Not(Filter),
}

fn main() {}
