//! An enum whose only variant would keep what is unknown, and holds nothing.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Kind {
    #[api(unknown)]
    Other,
}

fn main() {}
