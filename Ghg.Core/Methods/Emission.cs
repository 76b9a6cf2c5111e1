using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods;

/// <summary>A mass of a gas that a method found.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="Gas">The id of the gas.</param>
/// <param name="Mass">The mass in kilograms; negative for a removal.</param>
/// <param name="Reference">The reference it is reported under.</param>
/// <param name="Memo">What it is, for a mass that is shown beside the totals and never in them; null for one that counts.</param>
public readonly record struct Emission<T>(string Gas, T Mass, GpcReference Reference, Text? Memo)
    where T : INumeric<T>;
