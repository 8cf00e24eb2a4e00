// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/cda_entries.h"

#include "app/mockportal/documents/cda_time.h"
#include "app/mockportal/documents/oids.h"

namespace mockportal {
namespace {

QString latin(const char* text) {
    return QString::fromLatin1(text);
}

void reference(CdaXml& cda, const QString& row) {
    cda.element("text", {}, [&] { cda.leaf("reference", {{"value", QLatin1Char('#') + row}}); });
}

void status(CdaXml& cda, const char* code) {
    cda.leaf("statusCode", {{"code", latin(code)}});
}

/// A physical quantity: always the decimal point.
QString number(double value, int decimals) {
    return QString::number(value, 'f', decimals);
}

const char* interpretation(Flag flag) {
    switch (flag) {
        case Flag::low:
            return "L";
        case Flag::high:
            return "H";
        case Flag::normal:
            break;
    }
    return "N";
}

void limit(CdaXml& cda, const char* side, const std::optional<double>& value,
           const Analyte& analyte) {
    if (value)
        cda.leaf(side, {{"value", number(*value, analyte.decimals)}, {"unit", analyte.ucum}});
}

void referenceRange(CdaXml& cda, const Analyte& analyte) {
    if (!analyte.low && !analyte.high) return;
    cda.element("referenceRange", {{"typeCode", latin("REFV")}}, [&] {
        cda.element(
            "observationRange", {{"classCode", latin("OBS")}, {"moodCode", latin("EVN.CRT")}}, [&] {
                cda.element("value", {{"xsi:type", latin("IVL_PQ")}}, [&] {
                    limit(cda, "low", analyte.low, analyte);
                    limit(cda, "high", analyte.high, analyte);
                });
                cda.leaf("interpretationCode",
                         {{"code", latin("N")}, {"codeSystem", latin(oid::interpretation)}});
            });
    });
}

void measurement(CdaXml& cda, const Measurement& m, const QString& row, const QString& time) {
    cda.element("observation", {{"classCode", latin("OBS")}, {"moodCode", latin("EVN")}}, [&] {
        cda.loinc(m.analyte.loinc, m.analyte.loincName);
        reference(cda, row);
        status(cda, "completed");
        cda.leaf("effectiveTime", {{"value", time}});
        cda.leaf("value", {{"xsi:type", latin("PQ")},
                           {"value", number(m.value, m.analyte.decimals)},
                           {"unit", m.analyte.ucum}});
        cda.leaf("interpretationCode", {{"code", latin(interpretation(m.flag()))},
                                        {"codeSystem", latin(oid::interpretation)}});
        referenceRange(cda, m.analyte);
    });
}

void battery(CdaXml& cda, const Section& section, int sectionNumber, const QString& time) {
    cda.element("organizer", {{"classCode", latin("BATTERY")}, {"moodCode", latin("EVN")}}, [&] {
        cda.loinc(section.code, section.title);
        status(cda, "completed");
        cda.leaf("effectiveTime", {{"value", time}});
        for (qsizetype i = 0; i < section.measurements.size(); ++i)
            cda.element("component", {{"typeCode", latin("COMP")}}, [&] {
                measurement(cda, section.measurements[i], rowId(sectionNumber, i), time);
            });
    });
}

void laboratory(CdaXml& cda, const Section& section, int sectionNumber, const QString& time) {
    if (section.measurements.isEmpty()) return;
    cda.element("entry", {{"typeCode", latin("DRIV")}}, [&] {
        cda.element("act", {{"classCode", latin("ACT")}, {"moodCode", latin("EVN")}}, [&] {
            cda.loinc(section.code, section.title);
            status(cda, "completed");
            cda.element("entryRelationship", {{"typeCode", latin("COMP")}},
                        [&] { battery(cda, section, sectionNumber, time); });
        });
    });
}

void doseNumber(CdaXml& cda, int number) {
    cda.element("entryRelationship", {{"typeCode", latin("SUBJ")}}, [&] {
        cda.element("observation", {{"classCode", latin("OBS")}, {"moodCode", latin("EVN")}}, [&] {
            cda.loinc(latin("30973-2"), latin("Dose number in series"));
            status(cda, "completed");
            cda.leaf("value", {{"xsi:type", latin("INT")}, {"value", QString::number(number)}});
        });
    });
}

void dose(CdaXml& cda, const Dose& d, const QString& row) {
    cda.element("substanceAdministration",
                {{"classCode", latin("SBADM")},
                 {"moodCode", latin("EVN")},
                 {"negationInd", latin("false")}},
                [&] {
                    reference(cda, row);
                    status(cda, "completed");
                    cda.leaf("effectiveTime", {{"value", hl7Date(d.date)}});
                    cda.element("consumable", {}, [&] {
                        cda.element("manufacturedProduct", {{"classCode", latin("MANU")}}, [&] {
                            cda.element("manufacturedMaterial", {}, [&] {
                                cda.code("code", d.atc, latin(oid::atc), latin("ATC"), d.name);
                                cda.text("name", d.product);
                                cda.text("lotNumberText", d.lot);
                            });
                        });
                    });
                    doseNumber(cda, d.number);
                });
}

/// What was asked for, or what was given.
QString moodOf(const Document& document) {
    return latin(document.kind->isDispensation() ? "EVN" : "RQO");
}

const char* statusOf(const QString& mood) {
    return mood == QLatin1String("EVN") ? "completed" : "active";
}

void packs(CdaXml& cda, int count, const QString& mood) {
    cda.element("entryRelationship", {{"typeCode", latin("COMP")}}, [&] {
        cda.element("supply", {{"classCode", latin("SPLY")}, {"moodCode", mood}}, [&] {
            cda.leaf("quantity", {{"value", QString::number(count)}});
        });
    });
}

void drugCode(CdaXml& cda, const Drug& drug) {
    cda.element("code",
                {{"code", drug.aic},
                 {"codeSystem", latin(oid::aic)},
                 {"codeSystemName", latin("AIC")},
                 {"displayName", drug.name}},
                [&] {
                    cda.leaf("translation", {{"code", drug.atc},
                                             {"codeSystem", latin(oid::atc)},
                                             {"codeSystemName", latin("ATC")}});
                });
}

void prescribedDrug(CdaXml& cda, const Drug& drug, const QString& row, const QString& mood) {
    cda.element("substanceAdministration", {{"classCode", latin("SBADM")}, {"moodCode", mood}},
                [&] {
                    reference(cda, row);
                    status(cda, statusOf(mood));
                    cda.element("consumable", {}, [&] {
                        cda.element("manufacturedProduct", {{"classCode", latin("MANU")}}, [&] {
                            cda.element("manufacturedMaterial", {}, [&] {
                                drugCode(cda, drug);
                                cda.text("name", drug.name);
                            });
                        });
                    });
                    packs(cda, drug.packs, mood);
                });
}

void prescribedService(CdaXml& cda, const Service& service, const QString& row,
                       const QString& mood) {
    cda.element("observation", {{"classCode", latin("OBS")}, {"moodCode", mood}}, [&] {
        cda.code("code", service.code, latin(oid::services), latin("Nomenclatore"), service.name);
        reference(cda, row);
        status(cda, statusOf(mood));
        cda.leaf("repeatNumber", {{"value", QString::number(service.count)}});
    });
}

void finding(CdaXml& cda, const Finding& f) {
    cda.element("observation", {{"classCode", latin("OBS")}, {"moodCode", latin("EVN")}}, [&] {
        cda.loinc(f.code, f.name);
        status(cda, "completed");
        cda.leaf("value", {{"xsi:type", latin("CD")},
                           {"code", f.value},
                           {"codeSystem", f.system},
                           {"displayName", f.display}});
    });
}

void enclosed(CdaXml& cda, const Enclosed& file) {
    cda.element("observationMedia", {{"classCode", latin("OBS")}, {"moodCode", latin("EVN")}}, [&] {
        cda.text("value", QString::fromLatin1(file.content.toUtf8().toBase64()),
                 {{"mediaType", file.mediaType}, {"representation", latin("B64")}});
    });
}

template <typename Items, typename Write>
void each(CdaXml& cda, const Items& items, int section, Write write) {
    for (qsizetype i = 0; i < items.size(); ++i)
        cda.element("entry", {}, [&] { write(cda, items[i], rowId(section, i)); });
}

}  // namespace

void writeEntries(CdaXml& cda, const Section& section, int number, const Document& document) {
    laboratory(cda, section, number, hl7Time(document.date));
    each(cda, section.doses, number, dose);
    const auto mood = moodOf(document);
    each(cda, section.drugs, number, [&](auto& out, const auto& drug, const auto& row) {
        prescribedDrug(out, drug, row, mood);
    });
    each(cda, section.services, number, [&](auto& out, const auto& service, const auto& row) {
        prescribedService(out, service, row, mood);
    });
    each(cda, section.findings, number,
         [](auto& out, const auto& f, const auto&) { finding(out, f); });
    each(cda, section.enclosed, number,
         [](auto& out, const auto& file, const auto&) { enclosed(out, file); });
}

}  // namespace mockportal
