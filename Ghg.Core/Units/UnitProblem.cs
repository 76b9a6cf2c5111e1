using Ghg.Core.Texts;

namespace Ghg.Core.Units;

/// <summary>Why a text is not a unit, and what may have been meant.</summary>
/// <param name="Kind">The kind of problem.</param>
/// <param name="Part">The part of the text that is at fault; the whole text where no part is.</param>
/// <param name="Candidates">Known units that may have been meant, the likeliest first; may be empty.</param>
/// <param name="Message">The problem as a sentence without full stop, with the candidates, in both languages.</param>
public sealed record UnitProblem(UnitProblemKind Kind, string Part, IReadOnlyList<string> Candidates, Text Message)
{
    /// <summary>Why the part is ambiguous.</summary>
    internal Text Reason { get; private init; }

    internal static UnitProblem Empty { get; } = new(UnitProblemKind.Empty, string.Empty, [], UnitTexts.Empty);

    internal static UnitProblem TooLong(string text, int limit) => new(UnitProblemKind.TooLong, text, [], UnitTexts.TooLong.With(limit));

    internal static UnitProblem TooComplex(string text) => new(UnitProblemKind.TooComplex, text, [], UnitTexts.TooComplex.With(text));

    internal static UnitProblem MixedDivision(string text) => new(UnitProblemKind.MixedDivision, text, [], UnitTexts.MixedDivision.With(text));

    internal static UnitProblem Malformed(string text, string part) =>
        new(UnitProblemKind.Malformed, part, [], UnitTexts.Malformed.With(text, part));

    internal static UnitProblem Unknown(string part, IReadOnlyList<string> nearest) => new(
        UnitProblemKind.Unknown,
        part,
        nearest,
        nearest.Count == 0 ? UnitTexts.Unknown.With(part) : UnitTexts.UnknownButNear.With(part, UnitTexts.List(nearest)));

    internal static UnitProblem Ambiguous(string part, IReadOnlyList<string> candidates, Text reason) =>
        new(UnitProblemKind.Ambiguous, part, candidates, UnitTexts.Ambiguous.With(part, UnitTexts.List(candidates), reason)) { Reason = reason };

    internal static UnitProblem NotAVolume(string part, string unit) =>
        new(UnitProblemKind.NotAVolume, part, [unit], UnitTexts.NotAVolume.With(part, unit));

    internal static UnitProblem UnknownCondition(string part, string volume, string condition)
    {
        var suffixes = GasCondition.All.Select(c => c.Suffix).ToArray();
        return new UnitProblem(
            UnitProblemKind.UnknownCondition,
            part,
            [.. suffixes.Select(s => volume + s)],
            UnitTexts.UnknownCondition.With(part, condition, UnitTexts.List(suffixes)));
    }

    internal static UnitProblem NamesASubstance(string part, string unit) =>
        new(UnitProblemKind.NamesASubstance, part, [unit], UnitTexts.NamesASubstance.With(part, unit));
}
