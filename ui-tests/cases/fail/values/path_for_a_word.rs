//! A path for a word.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(api::secret)]
    id: String,
}

fn main() {}
