//! A page of employees, forty fields each, most of them optional: derived by us, by the crates that do the same
//! between them, and by eserde. The same rules everywhere, each said in its crate's words.

use std::fmt::Write as _;

/// The models, with the attributes that the crates want for each kind of field.
macro_rules! employees {
    (
        $module:ident, $about:literal
        derive[$($derive:tt)*] derive_enum[$($derive_enum:tt)*] container[$(#[$container:meta])*]
        required[$(#[$required:meta])*] text[$(#[$text:meta])*] optional[$(#[$optional:meta])*]
        whole[$(#[$whole:meta])*] amount[$(#[$amount:meta])*] list[$(#[$list:meta])*] nested[$(#[$nested:meta])*]
        page[$(#[$page:meta])*]
    ) => {
        #[doc = $about]
        #[allow(missing_docs, missing_debug_implementations, reason = "named as in the API")]
        pub mod $module {
            #[allow(unused_imports, reason = "validator's derive calls it as a method")]
            use validator::Validate as _;

            #[derive(Clone, PartialEq, $($derive)*)]
            $(#[$container])*
            pub struct Page {
                $(#[$page])*
                pub data: Vec<Employee>,
                $(#[$optional])* pub next: Option<String>,
            }

            #[derive(Clone, PartialEq, $($derive)*)]
            $(#[$container])*
            pub struct Employee {
                $(#[$required])* pub id: String,
                $(#[$required])* pub company_id: String,
                $(#[$required])* pub display_name: String,
                $(#[$text])* pub first_name: Option<String>,
                $(#[$text])* pub last_name: Option<String>,
                $(#[$text])* pub preferred_name: Option<String>,
                $(#[$text])* pub employee_number: Option<String>,
                $(#[$text])* pub job_title: Option<String>,
                $(#[$text])* pub job_description: Option<String>,
                $(#[$text])* pub department: Option<String>,
                $(#[$optional])* pub department_id: Option<String>,
                $(#[$text])* pub team: Option<String>,
                $(#[$optional])* pub team_id: Option<String>,
                $(#[$optional])* pub manager_id: Option<String>,
                $(#[$text])* pub personal_email: Option<String>,
                $(#[$text])* pub work_email: Option<String>,
                $(#[$text])* pub personal_phone: Option<String>,
                $(#[$text])* pub work_phone: Option<String>,
                $(#[$optional])* pub birthday: Option<String>,
                $(#[$optional])* pub hire_date: Option<String>,
                $(#[$optional])* pub start_date: Option<String>,
                $(#[$optional])* pub termination_date: Option<String>,
                $(#[$optional])* pub created_at: Option<String>,
                $(#[$optional])* pub updated_at: Option<String>,
                $(#[$optional])* pub avatar_url: Option<String>,
                $(#[$optional])* pub employment_status: Option<Status>,
                $(#[$text])* pub gender: Option<String>,
                $(#[$text])* pub marital_status: Option<String>,
                $(#[$text])* pub tax_code: Option<String>,
                $(#[$text])* pub tax_id: Option<String>,
                $(#[$optional])* pub is_manager: Option<bool>,
                $(#[$optional])* pub is_remote: Option<bool>,
                $(#[$whole])* pub tenure_months: Option<i64>,
                $(#[$whole])* pub direct_reports: Option<i64>,
                $(#[$amount])* pub salary: Option<f64>,
                $(#[$amount])* pub full_time_equivalent: Option<f64>,
                $(#[$list])* pub citizenships: Option<Vec<String>>,
                $(#[$list])* pub languages: Option<Vec<String>>,
                $(#[$nested])* pub home: Option<Address>,
                $(#[$nested])* pub work: Option<Address>,
            }

            #[derive(Clone, PartialEq, $($derive)*)]
            $(#[$container])*
            pub struct Address {
                $(#[$required])* pub street: String,
                $(#[$text])* pub street_2: Option<String>,
                $(#[$text])* pub zip_code: Option<String>,
                $(#[$required])* pub city: String,
                $(#[$text])* pub state: Option<String>,
                $(#[$text])* pub country: Option<String>,
            }

            #[derive(Clone, Copy, Debug, PartialEq, Eq, $($derive_enum)*)]
            #[serde(rename_all = "snake_case")]
            pub enum Status {
                Active, Pending, Terminated, Inactive, OnLeave, Suspended, Retired,
            }
        }
    };
}

employees! {
    ours, "With `ApiModel`."
    derive[api_model::ApiModel] derive_enum[api_model::ApiModel] container[]
    required[#[api(min_length = 1, max_length = 80)]]
    text[#[api(max_length = 200)]]
    optional[]
    whole[#[api(minimum = 0)]]
    amount[#[api(minimum = 0)]]
    list[#[api(max_items = 50)]]
    nested[]
    page[]
}

employees! {
    theirs, "With `serde_derive`, garde, validator and bon."
    derive[serde::Serialize, serde::Deserialize, garde::Validate, validator::Validate, bon::Builder]
    derive_enum[serde::Serialize, serde::Deserialize]
    container[#[garde(allow_unvalidated)] #[builder(on(String, into))]]
    required[#[garde(length(chars, min = 1, max = 80))] #[validate(length(min = 1, max = 80))]]
    text[
        #[serde(skip_serializing_if = "Option::is_none")]
        #[garde(length(chars, max = 200))]
        #[validate(length(max = 200))]
    ]
    optional[#[serde(skip_serializing_if = "Option::is_none")]]
    whole[
        #[serde(skip_serializing_if = "Option::is_none")]
        #[garde(range(min = 0))]
        #[validate(range(min = 0))]
    ]
    amount[
        #[serde(skip_serializing_if = "Option::is_none")]
        #[garde(range(min = 0.0))]
        #[validate(range(min = 0.0))]
    ]
    list[
        #[serde(skip_serializing_if = "Option::is_none")]
        #[garde(length(max = 50))]
        #[validate(length(max = 50))]
    ]
    nested[#[serde(skip_serializing_if = "Option::is_none")] #[garde(dive)] #[validate(nested)]]
    page[#[garde(dive)] #[validate(nested)]]
}

employees! {
    eserdes, "With eserde, and `serde_derive` to write. Without `default`, its second pass tells of absent `Option`s."
    derive[serde::Serialize, eserde::Deserialize] derive_enum[serde::Serialize, eserde::Deserialize] container[]
    required[]
    text[#[serde(default, skip_serializing_if = "Option::is_none")]]
    optional[#[serde(default, skip_serializing_if = "Option::is_none")]]
    whole[#[serde(default, skip_serializing_if = "Option::is_none")]]
    amount[#[serde(default, skip_serializing_if = "Option::is_none")]]
    list[#[serde(default, skip_serializing_if = "Option::is_none")]]
    nested[#[serde(default, skip_serializing_if = "Option::is_none")]]
    page[]
}

employees! {
    plain, "With `serde_derive`, nothing left out: for formats without names."
    derive[serde::Serialize, serde::Deserialize] derive_enum[serde::Serialize, serde::Deserialize] container[]
    required[] text[] optional[] whole[] amount[] list[] nested[] page[]
}

/// How a page is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// In the order of the fields.
    Ordered,
    /// In another order for each employee.
    Shuffled,
    /// In order, and ten more for each employee that the model does not know.
    Unknown,
}

/// A page of a hundred employees: about two in three fields have a value, some are `null`, the others absent.
#[must_use]
pub fn page(keys: Keys) -> String {
    page_with(keys, 0)
}

/// The same with so many faults, each in an employee of its own: mistyped, null, missing, unknown.
#[must_use]
pub fn page_with(keys: Keys, faults: usize) -> String {
    let mut page = String::from("{\"data\":[");
    for employee in 0..100 {
        if employee > 0 {
            page.push(',');
        }
        let mut members = members(employee);
        // The last ones, so that nobody who stops at a fault saves the way there.
        if employee >= 100 - faults {
            break_one(&mut members, employee);
        }
        if keys == Keys::Unknown {
            for unknown in 0..10 {
                let value = ["\"text\"", "12.5", "{\"remote\":[1,2,{\"id\":null}]}", "true", "[\"a\",\"b\"]"]
                    [unknown % 5];
                members.insert(unknown * 4, (format!("remote_field_{unknown}"), value.to_owned()));
            }
        }
        if keys == Keys::Shuffled {
            shuffle(&mut members, employee);
        }
        let members: Vec<_> = members.iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
        let _ = write!(page, "{{{}}}", members.join(","));
    }
    page.push_str("],\"next\":\"eyJhZnRlciI6MTAwfQ==\"}");
    page
}

const TEXTS: [&str; 15] = [
    "first_name",
    "last_name",
    "preferred_name",
    "employee_number",
    "job_title",
    "job_description",
    "department",
    "department_id",
    "team",
    "team_id",
    "manager_id",
    "personal_email",
    "work_email",
    "personal_phone",
    "work_phone",
];
const DATES: [&str; 7] =
    ["birthday", "hire_date", "start_date", "termination_date", "created_at", "updated_at", "avatar_url"];

fn members(employee: usize) -> Vec<(String, String)> {
    let mut members = Vec::new();
    let mut add = |key: &str, value: String| members.push((key.to_owned(), value));
    add("id", format!("\"5f0c1d2e9ab84c7f{employee:04}\""));
    add("company_id", "\"b71f0e9d8c7a6b5f\"".to_owned());
    add("display_name", format!("\"Anna Berg {employee}\""));
    for (index, key) in TEXTS.into_iter().enumerate() {
        match (employee + index) % 6 {
            0 => {}
            1 => add(key, "null".to_owned()),
            2 => add(key, format!("\"A \\\"quoted\\\" text of {key}\\n\"")),
            _ => add(key, format!("\"Some text of {key}, {employee}\"")),
        }
    }
    for (index, key) in DATES.into_iter().enumerate() {
        if !(employee + index).is_multiple_of(3) {
            add(key, "\"2025-11-03T09:24:51.348+01:00\"".to_owned());
        }
    }
    add("employment_status", ["\"active\"", "\"on_leave\"", "\"retired\""][employee % 3].to_owned());
    add("gender", "\"female\"".to_owned());
    add("is_manager", (employee.is_multiple_of(9)).to_string());
    add("tenure_months", (employee * 3).to_string());
    add("salary", format!("{}.5", 40_000 + employee));
    add("citizenships", "[\"SE\",\"DE\"]".to_owned());
    let address = r#"{"street":"Storgatan 1","zip_code":"111 22","city":"Stockholm","country":"SE"}"#;
    add("home", address.to_owned());
    if employee.is_multiple_of(2) {
        add("work", address.to_owned());
    }
    members
}

fn break_one(members: &mut Vec<(String, String)>, employee: usize) {
    let index = |key| members.iter().position(|(name, _)| name == key).expect("every employee has it");
    match employee % 4 {
        0 => {
            let index = index("salary");
            members[index].1 = "\"a lot\"".into();
        }
        1 => {
            let index = index("display_name");
            members.remove(index);
        }
        2 => {
            let index = index("employment_status");
            members[index].1 = "\"sleeping\"".into();
        }
        _ => {
            let index = index("company_id");
            members[index].1 = "null".into();
        }
    }
}

/// Fisher and Yates, with a small generator of numbers that is the same each time.
fn shuffle<T>(items: &mut [T], seed: usize) {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    for index in (1..items.len()).rev() {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        items.swap(index, state % (index + 1));
    }
}
