// SPDX-License-Identifier: EUPL-1.2
// The one way to qpdf, and before any other header of it.
#pragma once

// Its headers ask every includer how old a pointer class it wants: none.
#define POINTERHOLDER_TRANSITION 4

// Nothing of its JSON is used here, and clang with C++20 or later does not take that header (a
// vector of a class not yet complete): its guard is closed and the name declared.
#define JSON_HH
class JSON;

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
