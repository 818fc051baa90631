//! A mistake in an open union that is used afterwards.

use api_model::ApiModel;

#[derive(ApiModel, Debug)]
enum Owner {
    User { id: String },
    #[api(unknwon)]
    Other(String),
}

#[derive(ApiModel, Debug)]
#[serde(untagged)]
enum Any {
    Owner(Owner),
    Text(String),
}

fn main() {
    let any = Any::Owner(Owner::Other(String::new()));
    println!("{any:?} {:?}", any.validate());
    let _ = Owner::from_json("{}");
}
