//! Our fields of a customer, as columns and constants of a mapping name them.

use serde::Deserialize;

macro_rules! fields {
    ($($name:ident $text:literal)*) => {
        /// Names one of our fields.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub(super) enum Field {
            $($name,)*
        }

        impl Field {
            pub(super) const ALL: &[Self] = &[$(Self::$name,)*];

            pub(super) const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                }
            }
        }
    };
}

fields! {
    Person "person"
    Relationship "relationship"
    Given "given"
    Middle "middle"
    Family "family"
    Phone "phone"
    Email "email"
    BirthDate "birth_date"
    Zone "zone"
    Language "language"
    DocumentKind "document_kind"
    Document "document"
    Account "account"
    Country "country"
    Region "region"
    Locality "locality"
    District "district"
    Street "street"
    House "house"
    Entrance "entrance"
    Floor "floor"
    Unit "unit"
    Postcode "postcode"
    Landmark "landmark"
    Service "service"
    ServiceKind "service_kind"
    Offer "offer"
    Monthly "monthly"
    ServiceSince "service_since"
    ServiceUntil "service_until"
    Owner "owner"
}

impl Field {
    /// Tells whether a file may have words of its own for the field.
    pub(super) const fn has_words(self) -> bool {
        matches!(
            self,
            Self::Relationship | Self::Language | Self::DocumentKind | Self::Country
        )
    }

    /// Tells whether the field holds what no reference may show: references stand in errors and logs.
    pub(super) const fn is_personal(self) -> bool {
        !matches!(
            self,
            Self::Person
                | Self::Relationship
                | Self::Zone
                | Self::Language
                | Self::DocumentKind
                | Self::Country
                | Self::Service
                | Self::ServiceKind
                | Self::Offer
                | Self::Monthly
                | Self::ServiceSince
                | Self::ServiceUntil
                | Self::Owner
        )
    }

    /// Tells whether each of several columns holds a value of its own, instead of the first that is
    /// not empty.
    pub(super) const fn is_list(self) -> bool {
        matches!(self, Self::Phone | Self::Email | Self::Account)
    }
}
