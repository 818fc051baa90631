//! `read_only` beside `write_only`.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(read_only, write_only)]
    id: String,
}

fn main() {}
