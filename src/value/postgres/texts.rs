//! Types that clients write and read as text.

use std::fmt::Write as _;
use std::net::{Ipv4Addr, Ipv6Addr};

use super::raw::{Reader, take};

/// How a value of this type is read, where sqlx does not read it as text.
pub(super) fn reader(name: &str) -> Option<Reader<String>> {
    Some(match name {
        "UUID" => uuid,
        "INET" | "CIDR" => address,
        "BIT" | "VARBIT" => bits,
        "xml" | "citext" => text,
        _ => return None,
    })
}

fn text(bytes: &[u8]) -> Option<String> {
    String::from_utf8(bytes.to_vec()).ok()
}

/// Sixteen bytes, with hyphens.
fn uuid(bytes: &[u8]) -> Option<String> {
    let mut text = String::with_capacity(36);
    for (position, byte) in bytes.iter().enumerate() {
        if matches!(position, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        let _ = write!(text, "{byte:02x}");
    }
    (bytes.len() == 16).then_some(text)
}

/// `inet_send`: family, length of the network's part, whether it is a network, length of the address, address. As the
/// server shows it: an address of one host without its mask.
fn address(bytes: &[u8]) -> Option<String> {
    let ([_, mask, is_network, _], address) = take::<4>(bytes)?;
    let (shown, longest) = match address.len() {
        4 => (Ipv4Addr::from(take::<4>(address)?.0).to_string(), 32),
        16 => (Ipv6Addr::from(take::<16>(address)?.0).to_string(), 128),
        _ => return None,
    };
    Some(match mask == longest && is_network == 0 {
        true => shown,
        false => format!("{shown}/{mask}"),
    })
}

/// `varbit_send`: the number of bits, and the bits from the left of each byte.
fn bits(bytes: &[u8]) -> Option<String> {
    let (count, bytes) = take::<4>(bytes)?;
    let count = usize::try_from(i32::from_be_bytes(count)).ok()?;
    let bit = |at: usize| {
        Some(if bytes.get(at / 8)? >> (7 - at % 8) & 1 == 1 {
            '1'
        } else {
            '0'
        })
    };
    (0..count).map(bit).collect()
}
