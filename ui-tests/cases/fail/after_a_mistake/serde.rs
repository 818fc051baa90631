//! A mistake in a type that serde's traits are asked of.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(secert)]
    id: String,
}

fn read<T: serde::de::DeserializeOwned + serde::Serialize>() {}

fn main() {
    read::<Account>();
}
