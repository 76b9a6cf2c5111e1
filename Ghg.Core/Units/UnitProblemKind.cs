namespace Ghg.Core.Units;

/// <summary>Why a text is not a unit.</summary>
public enum UnitProblemKind
{
    /// <summary>There is no text. A missing unit is never assumed.</summary>
    Empty,

    /// <summary>The text is longer than any unit.</summary>
    TooLong,

    /// <summary>A part is not in the catalogue.</summary>
    Unknown,

    /// <summary>A part means different units to different readers, such as <c>ton</c> or <c>MT</c>.</summary>
    Ambiguous,

    /// <summary>Operators, powers or parentheses do not fit together.</summary>
    Malformed,

    /// <summary>A product follows a division without parentheses, as in <c>kg/head*year</c>.</summary>
    MixedDivision,

    /// <summary>Conditions of a gas are stated of something that is not a volume, as in <c>kg@20C</c>.</summary>
    NotAVolume,

    /// <summary>The conditions of a gas are none of those known, as in <c>m3@25C</c>.</summary>
    UnknownCondition,

    /// <summary>The unit names a gas, as in <c>kgCO2/TJ</c>.</summary>
    NamesASubstance,

    /// <summary>Too many parts, too deep parentheses or too high powers.</summary>
    TooComplex,
}
