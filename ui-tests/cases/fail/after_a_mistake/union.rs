//! A mistake in a union that is used afterwards.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(tag = "type")]
enum Owner {
    User { id: String },
    #[serde(renam = "nobody")]
    Nobody,
    Guest {
        #[api(secret)]
        pin: String,
    },
}

#[derive(ApiModel)]
struct Account {
    owner: Owner,
    #[serde(flatten)]
    other: Owner,
    #[api(secret)]
    pin: String,
}

fn main() {
    let owner = Owner::User { id: String::from("a") };
    println!("{owner:?}");
    let _ = Account::builder().owner(owner).other(Owner::Nobody).pin("0").build();
    let _ = Owner::from_json("{}").map(|owner| owner.to_json());
    let _ = api_model::json::from_str::<Vec<Owner>>("[]");
}
