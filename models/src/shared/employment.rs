//! Words for employments.

use api_model::ApiModel;

/// A contract type.
#[doc(alias = "ContractTypeEnum")]
#[doc(alias = "EmploymentScheduleTypeEnum")]
#[doc(alias = "EmploymentContractTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum ContractType {
    /// Full time.
    FullTime,
    /// Shifts.
    Shifts,
    /// Part time.
    PartTime,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// An employment type.
#[doc(alias = "EmploymentTypeEnum")]
#[doc(alias = "TypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum EmploymentType {
    /// Contractor.
    Contractor,
    /// Intern.
    Intern,
    /// Permanent.
    Permanent,
    /// Apprentice.
    Apprentice,
    /// Freelance.
    Freelance,
    /// Terminated.
    Terminated,
    /// Temporary.
    Temporary,
    /// Seasonal.
    Seasonal,
    /// Volunteer.
    Volunteer,
    /// Probation.
    Probation,
    /// Internal.
    Internal,
    /// External.
    External,
    /// Expatriate.
    Expatriate,
    /// Employer of record.
    EmployerOfRecord,
    /// Casual.
    Casual,
    /// Programme.
    #[serde(rename = "Programme")]
    Programme,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A pay frequency.
#[doc(alias = "PayFrequencyEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum PayFrequency {
    /// Hourly.
    Hourly,
    /// Weekly.
    Weekly,
    /// Bi weekly.
    BiWeekly,
    /// Four weekly.
    FourWeekly,
    /// Semi monthly.
    SemiMonthly,
    /// Monthly.
    Monthly,
    /// Bi monthly.
    BiMonthly,
    /// Quarterly.
    Quarterly,
    /// Semi annually.
    SemiAnnually,
    /// Yearly.
    Yearly,
    /// Thirteen monthly.
    ThirteenMonthly,
    /// Pro rata.
    ProRata,
    /// Half yearly.
    HalfYearly,
    /// Daily.
    Daily,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A pay period.
#[doc(alias = "PayPeriodEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum PayPeriod {
    /// Hour.
    Hour,
    /// Day.
    Day,
    /// Week.
    Week,
    /// Every two weeks.
    EveryTwoWeeks,
    /// Month.
    Month,
    /// Twice a month.
    TwiceAMonth,
    /// Every two months.
    EveryTwoMonths,
    /// Quarter.
    Quarter,
    /// Every six months.
    EverySixMonths,
    /// Year.
    Year,
    /// One off.
    OneOff,
    /// None.
    None,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}
