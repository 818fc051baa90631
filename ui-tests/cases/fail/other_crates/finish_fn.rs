//! A word of bon.

use api_model::ApiModel;

#[derive(ApiModel)]
#[api(finish_fn = finish)]
struct Account {
    id: String,
}

fn main() {}
