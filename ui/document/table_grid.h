// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "core/clinical/model/narrative.h"

namespace ui {

/// The cells of a narrative table on a grid of rows and columns: spans worked out, overlaps and
/// missing cells allowed for. Foot rows stand last, wherever the source has them.
struct TableGrid {
    using Node = core::clinical::NarrativeNode;

    struct Cell {
        const Node* node = nullptr;
        const Node* row = nullptr;
        int line = 0;
        int column = 0;
        int rows = 1;
        int columns = 1;
    };

    std::vector<Cell> cells{};
    int rows = 0;
    int columns = 0;
    int headRows = 0;  // of thead, else the leading rows of header cells only
    const Node* caption = nullptr;
    std::vector<const Node*> strays{};  // what a table cannot hold, yet has words

    /// The table must outlive the grid. Columns beyond `mostColumns` are strays; cells that reach
    /// down further than makes sense do not.
    static TableGrid of(const Node& table);
    static constexpr int mostColumns = 200;
};

}  // namespace ui
