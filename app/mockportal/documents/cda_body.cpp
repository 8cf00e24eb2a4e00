// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/cda_body.h"

#include "app/mockportal/documents/cda_entries.h"
#include "app/mockportal/documents/narrative.h"

namespace mockportal {
namespace {

QString latin(const char* text) {
    return QString::fromLatin1(text);
}

void writeRow(CdaXml& cda, const QStringList& cells, const QString& id, bool marked) {
    cda.element("tr", {}, [&] {
        for (qsizetype column = 0; column < cells.size(); ++column) {
            // Only the coded rows are referred to; an empty ID is not a valid one.
            cda.element("td", {}, [&] {
                const bool named = column == 0 && !id.isEmpty();
                if (!named && !marked) return cda.stream().writeCharacters(cells[column]);
                auto& xml = cda.stream();
                xml.writeStartElement(latin("content"));
                if (named) xml.writeAttribute(latin("ID"), id);
                if (marked) xml.writeAttribute(latin("styleCode"), latin("Bold"));
                xml.writeCharacters(cells[column]);
                xml.writeEndElement();
            });
        }
    });
}

void writeTable(CdaXml& cda, const Block& block, int section) {
    cda.element("table", {}, [&] {
        cda.element("thead", {}, [&] {
            cda.element("tr", {}, [&] {
                for (const auto& column : block.table.columns) cda.text("th", column);
            });
        });
        cda.element("tbody", {}, [&] {
            for (qsizetype row = 0; row < block.table.rows.size(); ++row)
                writeRow(cda, block.table.rows[row], block.coded ? rowId(section, row) : QString(),
                         block.markedRows.contains(row));
        });
    });
}

void writeBlock(CdaXml& cda, const Block& block, int section) {
    if (block.kind == Block::Kind::table) return writeTable(cda, block, section);
    if (block.kind == Block::Kind::paragraph) return cda.text("paragraph", block.lines.first());
    cda.element("list", {{"listType", latin("unordered")}}, [&] {
        for (const auto& line : block.lines) cda.text("item", line);
    });
}

void writeSection(CdaXml& cda, const Section& section, int number, const Document& document) {
    cda.element("component", {}, [&] {
        cda.element("section", {{"classCode", latin("DOCSECT")}, {"moodCode", latin("EVN")}}, [&] {
            cda.loinc(section.code, section.title);
            cda.text("title", section.title);
            cda.element("text", {}, [&] {
                for (const auto& block : narrative(section)) writeBlock(cda, block, number);
            });
            writeEntries(cda, section, number, document);
        });
    });
}

}  // namespace

void writeCdaBody(CdaXml& cda, const Document& document) {
    cda.element("component", {}, [&] {
        cda.element("structuredBody", {{"classCode", latin("DOCBODY")}, {"moodCode", latin("EVN")}},
                    [&] {
                        int number = 0;
                        for (const auto& section : document.sections)
                            writeSection(cda, section, ++number, document);
                    });
    });
}

}  // namespace mockportal
