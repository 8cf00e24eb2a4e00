// SPDX-License-Identifier: EUPL-1.2
#include "core/codes/exemptions.h"

#include <QResource>
#include <algorithm>

#include "core/codes/csv.h"
#include "core/codes/exemption_reader.h"
#include "core/codes/letters.h"
#include "core/codes/typed_text.h"

namespace core {
namespace {

struct List {
    std::vector<Exemption> all;
    std::vector<QStringList> words;  // of each, for searching

    List() {
        const QResource resource(QStringLiteral(":/codes/exemptions.csv"));
        for (const auto& cells : readCsv(resource.uncompressedData()))
            if (const auto read = readExemption(cells)) all.push_back(*read);
        for (const auto& each : all)
            words.push_back(plainWords(QString(each.code + u' ' + each.description)));
    }
};

const List& list() {
    static const List it;
    return it;
}

bool everyWordBegins(const QStringList& typed, const QStringList& words) {
    return std::ranges::all_of(typed, [&](const QString& begin) {
        return std::ranges::any_of(words,
                                   [&](const QString& word) { return word.startsWith(begin); });
    });
}

}  // namespace

const std::vector<Exemption>& exemptions() {
    return list().all;
}

const Exemption* findExemption(QStringView code) {
    const auto& all = exemptions();
    const auto found = std::ranges::find(all, typedCode(code), &Exemption::code);
    return found != all.end() ? &*found : nullptr;
}

std::vector<const Exemption*> searchExemptions(QStringView typed, std::size_t limit) {
    const auto words = plainWords(typed);
    if (words.isEmpty()) return {};
    const QString code = typedCode(typed);
    const auto& [all, wordsOfEach] = list();
    std::vector<const Exemption*> found;
    std::vector<const Exemption*> byWords;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].code.startsWith(code))
            found.push_back(&all[i]);
        else if (everyWordBegins(words, wordsOfEach[i]))
            byWords.push_back(&all[i]);
    }
    found.insert(found.end(), byWords.begin(), byWords.end());
    if (found.size() > limit) found.resize(limit);
    return found;
}

}  // namespace core
