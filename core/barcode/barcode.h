// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QVector>
#include <optional>

namespace core {

/// A bar code as its black bars, for whoever draws it at whatever size. Lengths are modules, the
/// width of the thinnest bar; zint works them out.
struct Barcode {
    struct Bar {
        double left = 0;
        double width = 0;
    };
    QVector<Bar> bars{};
    double width = 0;  // without the white that has to be left at both ends

    /// What a scanner asks for at both ends of the bars.
    static constexpr double quietZone = 10;
};

/// Code 39 without a check character, as on prescriptions and health cards (regional-services 3.2,
/// 4.1). nullopt for an empty text and for what the code cannot write (small letters, accents).
std::optional<Barcode> code39(const QString& text);

}  // namespace core
