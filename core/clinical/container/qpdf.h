// SPDX-License-Identifier: EUPL-1.2
// The one way to qpdf: its headers ask every includer how old a pointer class it wants (none).
#pragma once

#define POINTERHOLDER_TRANSITION 4

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
