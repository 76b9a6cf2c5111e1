using Ghg.Core.Gpc;
using Ghg.Core.Numerics;

namespace Ghg.Core.Methods.Waste;

/// <summary>The decomposable carbon that a row put into a landfill in a year.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="Reference">Where the methane of the row's waste is reported.</param>
/// <param name="Component">The material.</param>
/// <param name="Year">The year.</param>
/// <param name="Carbon">Its decomposable carbon (DDOCm).</param>
internal readonly record struct Deposit<T>(GpcReference Reference, string Component, int Year, T Carbon)
    where T : INumeric<T>;
