namespace Ghg.Core.Gpc;

/// <summary>A total that the GPC, or C40 on top of it, defines by naming the references that it adds up.</summary>
public enum ReportingLevel
{
    /// <summary>Scope 1 of stationary energy, transportation and in-boundary waste; scope 2; waste generated inside and treated outside.</summary>
    Basic,

    /// <summary>BASIC with transmission losses, transboundary transport, IPPU and AFOLU.</summary>
    BasicPlus,

    /// <summary>BASIC+ with other scope 3. A total of C40's, not a level of the GPC.</summary>
    BasicPlusS3,

    /// <summary>All scope 1, also energy supplied to the grid and waste from outside: the only total that adds up over disjoint cities.</summary>
    Territorial,
}
