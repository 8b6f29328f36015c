// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `edd`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

tag_enum! {
    /// What `related_resource_type` says in this variant.
    pub enum AccountTag {
        /// `ACCOUNT`.
        Account = "ACCOUNT",
    }
}

tag_enum! {
    /// What `related_resource_type` says in this variant.
    pub enum BusinessTag {
        /// `BUSINESS`.
        Business = "BUSINESS",
    }
}

tag_enum! {
    /// What `related_resource_type` says in this variant.
    pub enum CustomerTag {
        /// `CUSTOMER`.
        Customer = "CUSTOMER",
    }
}

/// Schema `edd_account_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EddAccount {
    pub additional_questions: Option<Vec<EddQuestion>>,
    /// At least 0. At most 100000000000.
    pub case_id: Option<i64>,
    pub creation_time: Option<Timestamp>,
    pub deletion_time: Nullable<Timestamp>,
    /// Format `uuid`.
    pub id: EddReportId,
    pub reason: Option<EddReason>,
    /// Format `uuid`.
    pub related_resource_id: Option<String>,
    /// Always `ACCOUNT`.
    pub(crate) related_resource_type: AccountTag,
    pub tenant: Option<String>,
}

record! { EddAccount {
    0 optional show additional_questions;
    1 optional show case_id;
    2 optional show creation_time;
    3 optional show deletion_time;
    4 required show id;
    5 optional show reason;
    6 optional show related_resource_id;
    7 required show related_resource_type;
    8 optional show tenant;
} }

/// Schema `edd_base_report`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EddAccountCreate {
    pub additional_questions: Option<Vec<EddQuestionInput>>,
    /// At least 0. At most 100000000000.
    pub case_id: Option<i64>,
    pub reason: EddReason,
    /// Format `uuid`.
    pub related_resource_id: String,
    /// Always `ACCOUNT`.
    pub(crate) related_resource_type: AccountTag,
    pub tenant: Option<String>,
}

record! { EddAccountCreate {
    0 optional show additional_questions;
    1 optional show case_id;
    2 required show reason;
    3 required show related_resource_id;
    4 required show related_resource_type;
    5 optional show tenant;
} }

impl EddAccountCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(reason: EddReason, related_resource_id: impl Into<String>) -> Self {
        Self {
            additional_questions: Default::default(),
            case_id: Default::default(),
            reason,
            related_resource_id: related_resource_id.into(),
            related_resource_type: AccountTag::default(),
            tenant: Default::default(),
        }
    }
}

setters!(EddAccountCreate {
    many additional_questions: EddQuestionInput,
    value case_id: i64,
    into tenant: String,
});

/// Schema `edd_business_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EddBusiness {
    pub additional_questions: Option<Vec<EddQuestion>>,
    /// At least 0. At most 100000000000.
    pub case_id: Option<i64>,
    /// Pattern `^[A-Z]{2}$`.
    pub country: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub deletion_time: Nullable<Timestamp>,
    pub estimated_revenue: Option<EddEstimatedRevenue>,
    /// Format `uuid`.
    pub id: EddReportId,
    pub industry_type: Option<EddIndustryType>,
    pub negative_news_findings: Option<i64>,
    pub reason: Option<EddReason>,
    pub recurring_wire_usage: Option<bool>,
    /// Format `uuid`.
    pub related_resource_id: Option<String>,
    /// Always `BUSINESS`.
    pub(crate) related_resource_type: BusinessTag,
    pub specific_involvement: Option<EddSpecificInvolvement>,
    pub tenant: Option<String>,
    pub transaction_volume: Option<Vec<EddTransactionVolume>>,
}

record! { EddBusiness {
    0 optional show additional_questions;
    1 optional show case_id;
    2 optional show country;
    3 optional show creation_time;
    4 optional show deletion_time;
    5 optional hide estimated_revenue;
    6 required show id;
    7 optional show industry_type;
    8 optional hide negative_news_findings;
    9 optional show reason;
    10 optional show recurring_wire_usage;
    11 optional show related_resource_id;
    12 required show related_resource_type;
    13 optional hide specific_involvement;
    14 optional show tenant;
    15 optional show transaction_volume;
} }

/// Schema `edd_business`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EddBusinessCreate {
    pub additional_questions: Option<Vec<EddQuestionInput>>,
    /// At least 0. At most 100000000000.
    pub case_id: Option<i64>,
    /// Pattern `^[A-Z]{2}$`.
    pub country: Option<String>,
    pub estimated_revenue: Option<EddEstimatedRevenue>,
    pub industry_type: Option<EddIndustryType>,
    pub negative_news_findings: Option<i64>,
    pub reason: EddReason,
    pub recurring_wire_usage: Option<bool>,
    /// Format `uuid`.
    pub related_resource_id: String,
    /// Always `BUSINESS`.
    pub(crate) related_resource_type: BusinessTag,
    pub specific_involvement: Option<EddSpecificInvolvement>,
    pub tenant: Option<String>,
    pub transaction_volume: Option<Vec<EddTransactionVolume>>,
}

record! { EddBusinessCreate {
    0 optional show additional_questions;
    1 optional show case_id;
    2 optional show country;
    3 optional hide estimated_revenue;
    4 optional show industry_type;
    5 optional hide negative_news_findings;
    6 required show reason;
    7 optional show recurring_wire_usage;
    8 required show related_resource_id;
    9 required show related_resource_type;
    10 optional hide specific_involvement;
    11 optional show tenant;
    12 optional show transaction_volume;
} }

impl EddBusinessCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(reason: EddReason, related_resource_id: impl Into<String>) -> Self {
        Self {
            additional_questions: Default::default(),
            case_id: Default::default(),
            country: Default::default(),
            estimated_revenue: Default::default(),
            industry_type: Default::default(),
            negative_news_findings: Default::default(),
            reason,
            recurring_wire_usage: Default::default(),
            related_resource_id: related_resource_id.into(),
            related_resource_type: BusinessTag::default(),
            specific_involvement: Default::default(),
            tenant: Default::default(),
            transaction_volume: Default::default(),
        }
    }
}

setters!(EddBusinessCreate {
    many additional_questions: EddQuestionInput,
    value case_id: i64,
    into country: String,
    into estimated_revenue: EddEstimatedRevenue,
    into industry_type: EddIndustryType,
    value negative_news_findings: i64,
    value recurring_wire_usage: bool,
    into specific_involvement: EddSpecificInvolvement,
    into tenant: String,
    many transaction_volume: EddTransactionVolume,
});

/// Schema `edd_customer_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EddCustomer {
    pub additional_questions: Option<Vec<EddQuestion>>,
    /// At least 0. At most 100000000000.
    pub case_id: Option<i64>,
    /// Each item: Pattern `^[A-Z]{2}$`.
    pub citizenship_countries: Option<Vec<String>>,
    pub creation_time: Option<Timestamp>,
    pub deletion_time: Nullable<Timestamp>,
    pub employment_type: Option<EddEmploymentType>,
    /// Format `uuid`.
    pub id: EddReportId,
    pub income: Option<EddIncome>,
    pub negative_news_findings: Option<i64>,
    pub occupation: Option<String>,
    pub occupation_industry: Option<EddIndustryType>,
    pub reason: Option<EddReason>,
    pub recurring_direct_deposit: Option<bool>,
    /// Format `uuid`.
    pub related_resource_id: Option<String>,
    /// Always `CUSTOMER`.
    pub(crate) related_resource_type: CustomerTag,
    pub residence_type: Option<EddResidenceType>,
    pub residential_expense: Option<EddResidentialExpense>,
    pub source_of_wealth: Option<Vec<EddSourceOfWealth>>,
    pub tenant: Option<String>,
}

record! { EddCustomer {
    0 optional show additional_questions;
    1 optional show case_id;
    2 optional hide citizenship_countries;
    3 optional show creation_time;
    4 optional show deletion_time;
    5 optional hide employment_type;
    6 required show id;
    7 optional hide income;
    8 optional hide negative_news_findings;
    9 optional hide occupation;
    10 optional hide occupation_industry;
    11 optional show reason;
    12 optional show recurring_direct_deposit;
    13 optional show related_resource_id;
    14 required show related_resource_type;
    15 optional hide residence_type;
    16 optional hide residential_expense;
    17 optional hide source_of_wealth;
    18 optional show tenant;
} }

/// Schema `edd_customer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EddCustomerCreate {
    pub additional_questions: Option<Vec<EddQuestionInput>>,
    /// At least 0. At most 100000000000.
    pub case_id: Option<i64>,
    /// Each item: Pattern `^[A-Z]{2}$`.
    pub citizenship_countries: Option<Vec<String>>,
    pub employment_type: Option<EddEmploymentType>,
    pub income: Option<EddIncome>,
    pub negative_news_findings: Option<i64>,
    pub occupation: Option<String>,
    pub occupation_industry: Option<EddIndustryType>,
    pub reason: EddReason,
    pub recurring_direct_deposit: Option<bool>,
    /// Format `uuid`.
    pub related_resource_id: String,
    /// Always `CUSTOMER`.
    pub(crate) related_resource_type: CustomerTag,
    pub residence_type: Option<EddResidenceType>,
    pub residential_expense: Option<EddResidentialExpense>,
    pub source_of_wealth: Option<Vec<EddSourceOfWealth>>,
    pub tenant: Option<String>,
}

record! { EddCustomerCreate {
    0 optional show additional_questions;
    1 optional show case_id;
    2 optional hide citizenship_countries;
    3 optional hide employment_type;
    4 optional hide income;
    5 optional hide negative_news_findings;
    6 optional hide occupation;
    7 optional hide occupation_industry;
    8 required show reason;
    9 optional show recurring_direct_deposit;
    10 required show related_resource_id;
    11 required show related_resource_type;
    12 optional hide residence_type;
    13 optional hide residential_expense;
    14 optional hide source_of_wealth;
    15 optional show tenant;
} }

impl EddCustomerCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(reason: EddReason, related_resource_id: impl Into<String>) -> Self {
        Self {
            additional_questions: Default::default(),
            case_id: Default::default(),
            citizenship_countries: Default::default(),
            employment_type: Default::default(),
            income: Default::default(),
            negative_news_findings: Default::default(),
            occupation: Default::default(),
            occupation_industry: Default::default(),
            reason,
            recurring_direct_deposit: Default::default(),
            related_resource_id: related_resource_id.into(),
            related_resource_type: CustomerTag::default(),
            residence_type: Default::default(),
            residential_expense: Default::default(),
            source_of_wealth: Default::default(),
            tenant: Default::default(),
        }
    }
}

setters!(EddCustomerCreate {
    many additional_questions: EddQuestionInput,
    value case_id: i64,
    many citizenship_countries: String,
    into employment_type: EddEmploymentType,
    into income: EddIncome,
    value negative_news_findings: i64,
    into occupation: String,
    into occupation_industry: EddIndustryType,
    value recurring_direct_deposit: bool,
    into residence_type: EddResidenceType,
    into residential_expense: EddResidentialExpense,
    many source_of_wealth: EddSourceOfWealth,
    into tenant: String,
});

open_enum! {
    /// `employment_type` of `EddCustomerCreate`, `EddCustomer`.
    pub enum EddEmploymentType {
        /// `CONTRACTOR`.
        Contractor = "CONTRACTOR",
        /// `FULL_TIME`.
        FullTime = "FULL_TIME",
        /// `INTERN`.
        Intern = "INTERN",
        /// `OTHER`.
        Other = "OTHER",
        /// `PART_TIME`.
        PartTime = "PART_TIME",
        /// `RETIRED`.
        Retired = "RETIRED",
        /// `SELF_EMPLOYED`.
        SelfEmployed = "SELF_EMPLOYED",
        /// `STUDENT`.
        Student = "STUDENT",
        /// `TEMPORARY`.
        Temporary = "TEMPORARY",
        /// `UNEMPLOYED`.
        Unemployed = "UNEMPLOYED",
        /// `VOLUNTEER`.
        Volunteer = "VOLUNTEER",
    }
}

/// Schema `estimated_revenue`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EddEstimatedRevenue {
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: Option<String>,
    pub frequency: Nullable<EddFrequency>,
}

record! { EddEstimatedRevenue {
    0 optional show amount;
    1 optional show currency;
    2 optional show frequency;
} }

impl EddEstimatedRevenue {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(EddEstimatedRevenue {
    value amount: i64,
    into currency: String,
    nullable frequency: EddFrequency,
});

open_enum! {
    /// Schema `frequency`.
    pub enum EddFrequency {
        /// `BI_WEEKLY`.
        BiWeekly = "BI_WEEKLY",
        /// `DAILY`.
        Daily = "DAILY",
        /// `MONTHLY`.
        Monthly = "MONTHLY",
        /// `ONE_TIME`.
        OneTime = "ONE_TIME",
        /// `OTHER`.
        Other = "OTHER",
        /// `QUARTERLY`.
        Quarterly = "QUARTERLY",
        /// `SEMI_MONTHLY`.
        SemiMonthly = "SEMI_MONTHLY",
        /// `WEEKLY`.
        Weekly = "WEEKLY",
        /// `YEARLY`.
        Yearly = "YEARLY",
    }
}

/// Schema `income`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EddIncome {
    /// Minor units of the currency (cents). At least 0. At most 100000000000.
    pub amount: Option<i64>,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: Option<String>,
    pub frequency: Nullable<EddFrequency>,
    pub source: Nullable<EddIncomeSource>,
}

record! { EddIncome {
    0 optional show amount;
    1 optional show currency;
    2 optional show frequency;
    3 optional show source;
} }

impl EddIncome {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(EddIncome {
    value amount: i64,
    into currency: String,
    nullable frequency: EddFrequency,
    nullable source: EddIncomeSource,
});

open_enum! {
    /// `source` of [`EddIncome`].
    pub enum EddIncomeSource {
        /// `ALIMONY`.
        Alimony = "ALIMONY",
        /// `EMPLOYMENT`.
        Employment = "EMPLOYMENT",
        /// `INHERITANCE`.
        Inheritance = "INHERITANCE",
        /// `INVESTMENT`.
        Investment = "INVESTMENT",
        /// `OTHER`.
        Other = "OTHER",
        /// `PENSION`.
        Pension = "PENSION",
        /// `REAL_ESTATE`.
        RealEstate = "REAL_ESTATE",
        /// `RETIREMENT_INCOME`.
        RetirementIncome = "RETIREMENT_INCOME",
        /// `SCHOLARSHIP`.
        Scholarship = "SCHOLARSHIP",
        /// `SOCIAL_SECURITY`.
        SocialSecurity = "SOCIAL_SECURITY",
        /// `UNEMPLOYMENT`.
        Unemployment = "UNEMPLOYMENT",
    }
}

open_enum! {
    /// Schema `industry_type`.
    pub enum EddIndustryType {
        /// `ACCOMMODATION_AND_FOOD_SERVICES`.
        AccommodationAndFoodServices = "ACCOMMODATION_AND_FOOD_SERVICES",
        /// `ADMINISTRATIVE_AND_SUPPORT_AND_WASTE_MANAGEMENT_AND_REMEDIATION_SERVICES`.
        AdministrativeAndSupportAndWasteManagementAndRemediationServices =
            "ADMINISTRATIVE_AND_SUPPORT_AND_WASTE_MANAGEMENT_AND_REMEDIATION_SERVICES",
        /// `AGRICULTURE_FORESTRY_FISHING_AND_HUNTING`.
        AgricultureForestryFishingAndHunting = "AGRICULTURE_FORESTRY_FISHING_AND_HUNTING",
        /// `ARTS_ENTERTAINMENT_AND_RECREATION`.
        ArtsEntertainmentAndRecreation = "ARTS_ENTERTAINMENT_AND_RECREATION",
        /// `CONSTRUCTION`.
        Construction = "CONSTRUCTION",
        /// `EDUCATIONAL_SERVICES`.
        EducationalServices = "EDUCATIONAL_SERVICES",
        /// `FINANCE_AND_INSURANCE`.
        FinanceAndInsurance = "FINANCE_AND_INSURANCE",
        /// `HEALTH_CARE_AND_SOCIAL_ASSISTANCE`.
        HealthCareAndSocialAssistance = "HEALTH_CARE_AND_SOCIAL_ASSISTANCE",
        /// `HIGH_RISK_OTHER`.
        HighRiskOther = "HIGH_RISK_OTHER",
        /// `INFORMATION`.
        Information = "INFORMATION",
        /// `MANAGEMENT_OF_COMPANIES_AND_ENTERPRISES`.
        ManagementOfCompaniesAndEnterprises = "MANAGEMENT_OF_COMPANIES_AND_ENTERPRISES",
        /// `MANUFACTURING`.
        Manufacturing = "MANUFACTURING",
        /// `MINING_QUARRYING_AND_OIL_AND_GAS_EXTRACTION`.
        MiningQuarryingAndOilAndGasExtraction = "MINING_QUARRYING_AND_OIL_AND_GAS_EXTRACTION",
        /// `OTHER_SERVICES`.
        OtherServices = "OTHER_SERVICES",
        /// `PROFESSIONAL_SCIENTIFIC_AND_TECHNICAL_SERVICES`.
        ProfessionalScientificAndTechnicalServices = "PROFESSIONAL_SCIENTIFIC_AND_TECHNICAL_SERVICES",
        /// `PUBLIC_ADMINISTRATION`.
        PublicAdministration = "PUBLIC_ADMINISTRATION",
        /// `REAL_ESTATE_AND_RENTAL_AND_LEASING`.
        RealEstateAndRentalAndLeasing = "REAL_ESTATE_AND_RENTAL_AND_LEASING",
        /// `RETAIL_TRADE`.
        RetailTrade = "RETAIL_TRADE",
        /// `TRANSPORTATION_AND_WAREHOUSING`.
        TransportationAndWarehousing = "TRANSPORTATION_AND_WAREHOUSING",
        /// `UTILITIES`.
        Utilities = "UTILITIES",
        /// `WHOLESALE_TRADE`.
        WholesaleTrade = "WHOLESALE_TRADE",
    }
}

/// Schema `question`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EddQuestion {
    pub answer: Option<String>,
    pub question: Option<String>,
    pub section: Option<String>,
}

record! { EddQuestion {
    0 optional hide answer;
    1 optional hide question;
    2 optional show section;
} }

/// Schema `question`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EddQuestionInput {
    pub answer: String,
    pub question: String,
    pub section: Option<String>,
}

record! { EddQuestionInput {
    0 required hide answer;
    1 required hide question;
    2 optional show section;
} }

impl EddQuestionInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(answer: impl Into<String>, question: impl Into<String>) -> Self {
        Self {
            answer: answer.into(),
            question: question.into(),
            section: Default::default(),
        }
    }
}

setters!(EddQuestionInput {
    into section: String,
});

open_enum! {
    /// `reason` of `EddAccountCreate`, `EddAccount`, `EddBusinessCreate`, `EddBusiness` and 4 more.
    pub enum EddReason {
        /// `CASE_REQUEST`.
        CaseRequest = "CASE_REQUEST",
        /// `STANDARD_SUBMISSION`.
        StandardSubmission = "STANDARD_SUBMISSION",
    }
}

tagged_union! {
    /// Schema `create_edd_response`.
    pub enum EddReport by "related_resource_type" {
        /// Chosen by `ACCOUNT`.
        Account(EddAccount) = ["ACCOUNT"],
        /// Chosen by `BUSINESS`.
        Business(EddBusiness) = ["BUSINESS"],
        /// Chosen by `CUSTOMER`.
        Customer(EddCustomer) = ["CUSTOMER"],
        /// Chosen by `TRANSACTION`.
        Transaction(EddTransaction) = ["TRANSACTION"],
    }
}

tagged_union! {
    /// Schema `create_edd_request`.
    pub enum EddReportCreate by "related_resource_type" {
        /// Chosen by `ACCOUNT`.
        Account(EddAccountCreate) = ["ACCOUNT"],
        /// Chosen by `BUSINESS`.
        Business(EddBusinessCreate) = ["BUSINESS"],
        /// Chosen by `CUSTOMER`.
        Customer(EddCustomerCreate) = ["CUSTOMER"],
        /// Chosen by `TRANSACTION`.
        Transaction(EddTransactionCreate) = ["TRANSACTION"],
    }
}

/// Schema `edd_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EddReportList {
    /// Told apart by `related_resource_type`.
    pub edd_reports: Vec<EddReport>,
    pub next_page_token: Option<String>,
}

record! { EddReportList {
    0 required show edd_reports;
    1 optional hide next_page_token;
} }

open_enum! {
    /// `residence_type` of `EddCustomerCreate`, `EddCustomer`.
    pub enum EddResidenceType {
        /// `OTHER`.
        Other = "OTHER",
        /// `OWN`.
        Own = "OWN",
        /// `RENT`.
        Rent = "RENT",
    }
}

/// Schema `residential_expense`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EddResidentialExpense {
    /// Minor units of the currency (cents). At least 0. At most 100000000000.
    pub amount: Option<i64>,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: Option<String>,
    pub frequency: Nullable<EddFrequency>,
}

record! { EddResidentialExpense {
    0 optional show amount;
    1 optional show currency;
    2 optional show frequency;
} }

impl EddResidentialExpense {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(EddResidentialExpense {
    value amount: i64,
    into currency: String,
    nullable frequency: EddFrequency,
});

open_enum! {
    /// `source_of_funds` of `EddTransactionCreate`, `EddTransaction`.
    pub enum EddSourceOfFunds {
        /// `INVESTMENT`.
        Investment = "INVESTMENT",
        /// `OTHER`.
        Other = "OTHER",
        /// `SALARY`.
        Salary = "SALARY",
        /// `SALES`.
        Sales = "SALES",
    }
}

open_enum! {
    /// Schema `source_of_wealth`.
    pub enum EddSourceOfWealth {
        /// `INHERITANCE`.
        Inheritance = "INHERITANCE",
        /// `INVESTMENT`.
        Investment = "INVESTMENT",
        /// `OTHER`.
        Other = "OTHER",
        /// `PROPERTY_SALE`.
        PropertySale = "PROPERTY_SALE",
        /// `RETIREMENT`.
        Retirement = "RETIREMENT",
        /// `SALARY`.
        Salary = "SALARY",
    }
}

/// Schema `specific_involvement`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EddSpecificInvolvement {
    pub arms_defense_or_security: Option<bool>,
    pub cannabis_industry: Option<bool>,
    pub embassies_or_consulates: Option<bool>,
    pub illegal_activities_prostitution_or_pirated_goods: Option<bool>,
    pub law_firm_or_fiduciary: Option<bool>,
    pub licensed_money_service_business: Option<bool>,
    pub lotteries_crypto_currency_or_illegal_internet_gambling: Option<bool>,
    pub ngo_or_nonprofit: Option<bool>,
    pub precious_metals_stones_or_jewellery: Option<bool>,
    pub shell_banks_or_unlicensed_money_service_business: Option<bool>,
    pub third_party_processor: Option<bool>,
    pub wellness_gift_cards_wholesaler: Option<bool>,
}

record! { EddSpecificInvolvement {
    0 optional show arms_defense_or_security;
    1 optional show cannabis_industry;
    2 optional show embassies_or_consulates;
    3 optional show illegal_activities_prostitution_or_pirated_goods;
    4 optional show law_firm_or_fiduciary;
    5 optional show licensed_money_service_business;
    6 optional show lotteries_crypto_currency_or_illegal_internet_gambling;
    7 optional show ngo_or_nonprofit;
    8 optional show precious_metals_stones_or_jewellery;
    9 optional show shell_banks_or_unlicensed_money_service_business;
    10 optional show third_party_processor;
    11 optional show wellness_gift_cards_wholesaler;
} }

impl EddSpecificInvolvement {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(EddSpecificInvolvement {
    value arms_defense_or_security: bool,
    value cannabis_industry: bool,
    value embassies_or_consulates: bool,
    value illegal_activities_prostitution_or_pirated_goods: bool,
    value law_firm_or_fiduciary: bool,
    value licensed_money_service_business: bool,
    value lotteries_crypto_currency_or_illegal_internet_gambling: bool,
    value ngo_or_nonprofit: bool,
    value precious_metals_stones_or_jewellery: bool,
    value shell_banks_or_unlicensed_money_service_business: bool,
    value third_party_processor: bool,
    value wellness_gift_cards_wholesaler: bool,
});

/// Schema `edd_transaction_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EddTransaction {
    pub additional_questions: Option<Vec<EddQuestion>>,
    /// At least 0. At most 100000000000.
    pub case_id: Option<i64>,
    pub creation_time: Option<Timestamp>,
    pub deletion_time: Nullable<Timestamp>,
    /// Format `uuid`.
    pub id: EddReportId,
    pub reason: Option<EddReason>,
    /// Format `uuid`.
    pub related_resource_id: Option<String>,
    /// Always `TRANSACTION`.
    pub(crate) related_resource_type: TransactionTag,
    pub source_of_funds: Option<EddSourceOfFunds>,
    pub tenant: Option<String>,
    pub transaction_purpose: Option<String>,
}

record! { EddTransaction {
    0 optional show additional_questions;
    1 optional show case_id;
    2 optional show creation_time;
    3 optional show deletion_time;
    4 required show id;
    5 optional show reason;
    6 optional show related_resource_id;
    7 required show related_resource_type;
    8 optional hide source_of_funds;
    9 optional show tenant;
    10 optional hide transaction_purpose;
} }

/// Schema `edd_transaction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EddTransactionCreate {
    pub additional_questions: Option<Vec<EddQuestionInput>>,
    /// At least 0. At most 100000000000.
    pub case_id: Option<i64>,
    pub reason: EddReason,
    /// Format `uuid`.
    pub related_resource_id: String,
    /// Always `TRANSACTION`.
    pub(crate) related_resource_type: TransactionTag,
    pub source_of_funds: Option<EddSourceOfFunds>,
    pub tenant: Option<String>,
    pub transaction_purpose: Option<String>,
}

record! { EddTransactionCreate {
    0 optional show additional_questions;
    1 optional show case_id;
    2 required show reason;
    3 required show related_resource_id;
    4 required show related_resource_type;
    5 optional hide source_of_funds;
    6 optional show tenant;
    7 optional hide transaction_purpose;
} }

impl EddTransactionCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(reason: EddReason, related_resource_id: impl Into<String>) -> Self {
        Self {
            additional_questions: Default::default(),
            case_id: Default::default(),
            reason,
            related_resource_id: related_resource_id.into(),
            related_resource_type: TransactionTag::default(),
            source_of_funds: Default::default(),
            tenant: Default::default(),
            transaction_purpose: Default::default(),
        }
    }
}

setters!(EddTransactionCreate {
    many additional_questions: EddQuestionInput,
    value case_id: i64,
    into source_of_funds: EddSourceOfFunds,
    into tenant: String,
    into transaction_purpose: String,
});

/// Schema `transaction_volume`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EddTransactionVolume {
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub channel: Option<EddTransactionVolumeChannel>,
    pub channel_coverage: Option<EddTransactionVolumeChannelCoverage>,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: Option<String>,
    pub frequency: Nullable<EddFrequency>,
    pub on_synctera: Option<bool>,
    pub transaction_count: Option<i64>,
}

record! { EddTransactionVolume {
    0 optional show amount;
    1 optional show channel;
    2 optional show channel_coverage;
    3 optional show currency;
    4 optional show frequency;
    5 optional show on_synctera;
    6 optional show transaction_count;
} }

impl EddTransactionVolume {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(EddTransactionVolume {
    value amount: i64,
    into channel: EddTransactionVolumeChannel,
    into channel_coverage: EddTransactionVolumeChannelCoverage,
    into currency: String,
    nullable frequency: EddFrequency,
    value on_synctera: bool,
    value transaction_count: i64,
});

open_enum! {
    /// `channel` of [`EddTransactionVolume`].
    pub enum EddTransactionVolumeChannel {
        /// `ACH`.
        Ach = "ACH",
        /// `CARDS`.
        Cards = "CARDS",
        /// `CASH`.
        Cash = "CASH",
        /// `EFT`.
        Eft = "EFT",
        /// `WIRES`.
        Wires = "WIRES",
    }
}

open_enum! {
    /// `channel_coverage` of [`EddTransactionVolume`].
    pub enum EddTransactionVolumeChannelCoverage {
        /// `DOMESTIC`.
        Domestic = "DOMESTIC",
        /// `INTERNATIONAL`.
        International = "INTERNATIONAL",
    }
}

tag_enum! {
    /// What `related_resource_type` says in this variant.
    pub enum TransactionTag {
        /// `TRANSACTION`.
        Transaction = "TRANSACTION",
    }
}
