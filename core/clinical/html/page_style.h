// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLatin1String>

namespace core::clinical {

/// The page until its title. The policy lets nothing run and nothing be fetched, even if something
/// slipped through the escaping.
inline constexpr QLatin1String pageHead{
    R"(<!DOCTYPE html>
<html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body{font:1rem/1.5 Inter,sans-serif;max-width:60rem;margin:1rem auto;padding:0 1rem;color:#17212b;background:#fff}
h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:1.6rem}h3{font-size:1.05rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{color:#48535f}dd{margin:0}
table{border-collapse:collapse;margin:.5rem 0}th,td{border:1px solid #b9c3cd;padding:.3rem .5rem;text-align:left;vertical-align:top}
th{background:#eef2f6}caption,.caption{font-weight:600;text-align:left}
.p{margin:.4rem 0}.b{font-weight:700}.i{font-style:italic}.u{text-decoration:underline}
.right{text-align:right}.center{text-align:center}.plain{white-space:pre-wrap}
.hit{background:#fff3d6}.flag{font-weight:700;border:1px solid #8a4b00;border-radius:.3rem;padding:0 .3rem}
.ours{border-style:dashed;font-weight:400;font-style:italic}
.warning{border-left:.3rem solid #8a4b00;padding:.3rem .6rem;background:#fff3d6}
.rebuilt{color:#48535f;font-style:italic}.summary{border:1px solid #b9c3cd;border-radius:.5rem;padding:.2rem 1rem}
.note{font-size:.9em}img{max-width:100%}
@media print{body{max-width:none}details{display:none}}
</style>
<title>)"};

}  // namespace core::clinical
