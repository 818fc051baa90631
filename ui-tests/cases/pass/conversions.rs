//! Types that are read and written as others.

use api_model::ApiModel;

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[serde(from = "String", into = "String")]
struct Account {
    id: String,
}

impl From<String> for Account {
    fn from(id: String) -> Self {
        Self { id }
    }
}

impl From<Account> for String {
    fn from(account: Account) -> Self {
        account.id
    }
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[serde(try_from = "u8")]
struct Even(u8);

impl TryFrom<u8> for Even {
    type Error = &'static str;

    fn try_from(value: u8) -> Result<Self, Self::Error> {
        if value % 2 == 0 { Ok(Self(value)) } else { Err("odd") }
    }
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[serde(into = "Vec<T>", bound = "T: Clone + for<'x> api_model::FieldType<'x>")]
struct Bag<T> {
    items: Vec<T>,
}

impl<T> From<Bag<T>> for Vec<T> {
    fn from(bag: Bag<T>) -> Self {
        bag.items
    }
}

fn main() {
    let _ = Account::from_json("\"a\"").map(|account| account.to_json());
    let _ = Even::from_json("1").map(|even| even.to_json());
    let _ = Bag::<u8>::builder().items([1]).build().to_json();
}
