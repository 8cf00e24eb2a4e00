// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <qpdf/QPDF.hh>
#include <string>

namespace mockportal {

/// `bytes` must outlive `pdf`. Throws qpdf's exceptions.
void readPdf(QPDF& pdf, const QByteArray& bytes);

/// The same structure always gives the same bytes.
QByteArray pdfBytes(QPDF& pdf);

/// ISO 32000-1, 7.9.4: D:20261118110200+01'00
std::string pdfDate(const QDateTime& time);

}  // namespace mockportal
